package org.productops.common.web;

/**
 * The product's frame around a page.
 *
 * @param decorator the frame's name in the product
 * @param section the section of the administration's navigation; empty outside of it
 * @param tab the link in it that stands for the page; empty outside of it
 * @param space the id of the space whose sidebar is to stand beside the page; empty if it belongs to none
 */
public record Frame(String decorator, String section, String tab, String space) {

    /** The product's frame of all pages outside the administration. */
    public static final Frame GENERAL = new Frame("atl.general", "", "", "");

    /** The product's frame of administration pages, for which it asks for the password again. */
    public static Frame administration(String tab) {
        return new Frame("atl.admin", "admin_plugins_menu/productops-administration", tab, "");
    }

    /** The same frame with the sidebar of a space; a product that does not know how shows it without. */
    public Frame inSpace(long spaceId) {
        return new Frame(decorator, section, tab, spaceId == 0 ? "" : String.valueOf(spaceId));
    }

    /** Whether the page belongs to the product's administration. */
    public boolean isAdministration() {
        return !section.isEmpty();
    }
}
