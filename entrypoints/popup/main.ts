/** The popup's page. */
import { Popup } from '@/components/popup/Popup';
import { startInterface } from '@/components/ui/start-interface';

startInterface(Popup, 'opening');
