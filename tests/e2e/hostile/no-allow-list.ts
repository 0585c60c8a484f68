/** Stands in for `utils/article/allow-list.ts` in the builds that show that the hostile tests can see: holds nothing back. */
import type * as allowList from '@/utils/article/allow-list';

export const enforceAllowList: typeof allowList.enforceAllowList = () => undefined;
