/** The full tab's page. */
import { FullTab } from '@/components/reader/FullTab';
import { startInterface } from '@/components/ui/start-interface';

startInterface(FullTab);
