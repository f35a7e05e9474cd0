import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** Tells the code of every error in an answer. */
export function errorCodesPlugin(onError: (code: string) => void): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          for (const { extensions } of body.singleResult.errors ?? []) onError(String(extensions?.code));
        },
      };
    },
  };
}
