/** What may be passed on: the address of the page, without what follows `#`, which could tell what was read. */
const shared = () => ({ url: location.href.replace(/#.*/, '') });

/** Whether the system has a sheet to share with, and lets this page or frame use it. */
export const canShare = (): boolean => Boolean(navigator.canShare?.(shared()));

/** Opens the sheet; whoever closes it has changed their mind, which is no error. */
export const share = (): void => void navigator.share(shared()).catch(() => {});
