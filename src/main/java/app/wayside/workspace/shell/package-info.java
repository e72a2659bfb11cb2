/** What stands around every page of the workspace: rail, top bar, search, settings. */
@org.jspecify.annotations.NullMarked
package app.wayside.workspace.shell;
