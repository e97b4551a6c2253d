export const shootStore = async () => 0;
