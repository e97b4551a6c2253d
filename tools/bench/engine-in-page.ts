import { readPage } from '../../entrypoints/contact-form.content/read-page';
import { writeSteps } from '../../entrypoints/contact-form.content/write-steps';

Object.assign(globalThis, { engine: { readPage, writeSteps } });
