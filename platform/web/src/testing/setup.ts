import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// The test browser never comes back from opening a popover; what is shown in one is in the document all the same.
HTMLElement.prototype.showPopover = () => {};
HTMLElement.prototype.hidePopover = () => {};
// … nor does it know of animations, which a button that works asks for.
document.getAnimations = () => [];

afterEach(cleanup);
