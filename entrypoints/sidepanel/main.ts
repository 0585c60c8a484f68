/** The side panel's page. */
import { SidePanel } from '@/components/side-panel/SidePanel';
import { startInterface } from '@/components/ui/start-interface';

startInterface(SidePanel);
