import {extensions, Uri, window} from "vscode";

/** The part of the API of VS Code's git extension that is used here. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: Uri): {
      getConfig(key: string): Promise<string>;
      getGlobalConfig(key: string): Promise<string>;
    } | null;
  };
}

/** Asks who has reviewed an article; git's user is the default. */
export async function askReviewer(article: Uri): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: "Mark as reviewed",
    prompt: "Who has read this article and found it correct? The name and today's date are set in its metadata.",
    value: await gitUser(article),
    validateInput: value => (value.trim() === "" ? "A review needs the name of a person." : undefined),
  });
  return name?.trim();
}

// Git is asked through VS Code, which knows the user's git and runs none in a workspace that is not trusted.
async function gitUser(article: Uri): Promise<string> {
  try {
    const git = await extensions.getExtension<Git>("vscode.git")?.activate();
    const repository = git?.getAPI(1).getRepository(article);
    return (await repository?.getConfig("user.name")) || (await repository?.getGlobalConfig("user.name")) || "";
  } catch {
    return "";
  }
}
