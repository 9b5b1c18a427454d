/** The data to share: the page's address without its fragment, which could reveal what was read. */
const shared = () => ({ url: location.href.replace(/#.*/, '') });

/** Whether the Web Share API is available to this page or frame. */
export const canShare = (): boolean => Boolean(navigator.canShare?.(shared()));

/** Opens the share sheet. A rejection, mostly because the user cancelled, is not an error. */
export const share = (): void => void navigator.share(shared()).catch(() => {});
