/** The admin token, asked for when it is first needed and kept in the memory of the page alone. */
export interface AdminPass {
  /** Runs what needs the token. Where none is known, or the one known is refused, asks for it first. Resolves to whether it was done. */
  run(purpose: string, action: () => Promise<unknown>): Promise<boolean>;
}

export interface AdminPassOptions {
  readonly dialog: HTMLDialogElement;
  readonly authorize: (token: string | undefined) => void;
  readonly isAuthorized: () => boolean;
  /** Why it was refused, in words, where the error says that the token is missing or wrong. */
  readonly refusal: (error: unknown) => string | undefined;
}

export function createAdminPass({ dialog, authorize, isAuthorized, refusal }: AdminPassOptions): AdminPass {
  const form = part(dialog, 'form', HTMLFormElement);
  const field = part(dialog, 'input', HTMLInputElement);
  const purposeLine = part(dialog, '[data-part="purpose"]', HTMLElement);
  const fault = part(dialog, '[data-part="fault"]', HTMLElement);
  const cancel = part(dialog, 'button[type="button"]', HTMLButtonElement);

  cancel.addEventListener('click', () => dialog.close());

  function ask(purpose: string, why: string | undefined): Promise<string | undefined> {
    purposeLine.textContent = purpose;
    fault.textContent = why ?? '';
    fault.hidden = why === undefined;
    field.value = '';
    return new Promise((resolve) => {
      let token: string | undefined;
      const submitted = (event: SubmitEvent) => {
        event.preventDefault();
        token = field.value;
        dialog.close();
      };
      form.addEventListener('submit', submitted);
      dialog.addEventListener(
        'close',
        () => {
          form.removeEventListener('submit', submitted);
          field.value = '';
          resolve(token);
        },
        { once: true },
      );
      dialog.showModal();
      field.focus();
    });
  }

  return {
    async run(purpose, action) {
      let why: string | undefined;
      for (;;) {
        if (!isAuthorized()) {
          const token = await ask(purpose, why);
          if (!token) return false;
          authorize(token);
        }
        try {
          await action();
          return true;
        } catch (error) {
          why = refusal(error);
          if (why === undefined) throw error;
          authorize(undefined);
        }
      }
    },
  };
}

function part<Kind extends HTMLElement>(within: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`expected the page to hold ${selector}, but found none`);
  return found;
}
