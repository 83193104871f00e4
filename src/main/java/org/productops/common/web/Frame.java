package org.productops.common.web;

/**
 * The product's frame around a page.
 *
 * @param decorator the frame's name in the product
 * @param section the section of the administration's navigation; empty outside of it
 * @param tab the link in it that stands for the page; empty outside of it
 */
public record Frame(String decorator, String section, String tab) {

    /** The product's frame of all pages outside the administration. */
    public static final Frame GENERAL = new Frame("atl.general", "", "");

    /** The product's frame of administration pages, for which it asks for the password again. */
    public static Frame administration(String tab) {
        return new Frame("atl.admin", "admin_plugins_menu/productops-administration", tab);
    }

    /** Whether the page belongs to the product's administration. */
    public boolean isAdministration() {
        return !equals(GENERAL);
    }
}
