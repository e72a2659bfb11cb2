package app.wayside.web;

import app.wayside.identity.Permission;

/**
 * A page of settings. A module declares one as a bean for each of its own; the index of
 * the settings lists those that the reader may change.
 *
 * @param name {@code "channels"}: its texts are {@code web.settings.<name>} and
 * {@code web.settings.<name>.what}
 * @param href where it leads
 * @param needed what one must be allowed to change it
 * @param order place in the list: people from 10, texts and rules from 20, channels from
 * 30, quality from 40
 */
public record SettingsPlace(String name, String href, Permission needed, int order) {
}
