//! Starts Holdfast's language server in Zed: the program of the settings, else the one on the
//! PATH, else the npm package of this extension's version, which Zed installs for it.

use zed_extension_api::{
    self as zed, serde_json, settings::LspSettings, Command, LanguageServerId,
    LanguageServerInstallationStatus, Result, Worktree,
};

const PACKAGE: &str = "holdfast";
const VERSION: &str = env!("CARGO_PKG_VERSION");
const SCRIPT: &str = "node_modules/holdfast/bin/holdfast-lsp.js";

struct Holdfast;

/// Installs the package where it is missing or of another version.
fn install(id: &LanguageServerId) -> Result<()> {
    if zed::npm_package_installed_version(PACKAGE)?.as_deref() == Some(VERSION) {
        return Ok(());
    }
    zed::set_language_server_installation_status(
        id,
        &LanguageServerInstallationStatus::Downloading,
    );
    zed::npm_install_package(PACKAGE, VERSION)
        .map_err(|why| format!("cannot install {PACKAGE} {VERSION} from npm: {why}"))
}

/// The script in the folder of the extension, which is the current one here and not where Zed
/// starts the server.
fn script() -> Result<String> {
    let folder = std::env::current_dir().map_err(|why| why.to_string())?;
    Ok(folder.join(SCRIPT).to_string_lossy().into_owned())
}

impl zed::Extension for Holdfast {
    fn new() -> Self {
        Holdfast
    }

    fn language_server_command(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let binary = LspSettings::for_worktree(id.as_ref(), worktree)?.binary;
        let arguments = binary.as_ref().and_then(|it| it.arguments.clone());
        if let Some(path) = binary
            .and_then(|it| it.path)
            .or_else(|| worktree.which("holdfast-lsp"))
        {
            return Ok(Command {
                command: path,
                args: arguments.unwrap_or_default(),
                env: worktree.shell_env(),
            });
        }
        install(id)?;
        Ok(Command {
            command: zed::node_binary_path()?,
            args: vec![script()?],
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        // Zed gets the language from Prisma's extension, and with it Prisma's server, which tells
        // what Prisma rejects.
        Ok(LspSettings::for_worktree(id.as_ref(), worktree)?
            .initialization_options
            .or_else(|| Some(serde_json::json!({ "onlyLoss": true }))))
    }
}

zed::register_extension!(Holdfast);
