import type { WriteStep } from '../../core/forms/plan';
import { readPage } from '../../entrypoints/form-filler/read-page';
import { elementOf, groupOf } from '../../entrypoints/form-filler/refs';
import { writeSteps } from '../../entrypoints/form-filler/write-steps';

/** Sets what a plan says without events or waiting: for trying thousands of pages, where only the plan is in question. */
function putSteps(steps: readonly WriteStep[]): void {
  for (const step of steps) {
    if (step.kind === 'open') continue;
    const group = groupOf(step.ref);
    const element = group.length > 0 && step.kind === 'choose' ? group[step.index] : elementOf(step.ref);
    if (element instanceof HTMLSelectElement && step.kind === 'choose') element.selectedIndex = step.index;
    else if (element instanceof HTMLInputElement && step.kind !== 'type')
      element.checked = step.kind === 'choose' || step.checked;
    else if (step.kind === 'type' && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
      element.value = step.value;
    else if (element instanceof HTMLElement)
      element.textContent = step.kind === 'type' ? step.value : step.kind === 'choose' ? step.label : '';
  }
}

Object.assign(globalThis, { engine: { readPage, writeSteps, putSteps } });
