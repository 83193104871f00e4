package org.productops.common.link;

import org.productops.common.text.Shortening;

/**
 * The other product as people know it.
 *
 * @param name what the link is called
 * @param address where people open it, without a slash at the end
 */
public record LinkedSite(String name, String address) {

    private static final int LONGEST_NAME = 250;

    public LinkedSite {
        name = Shortening.atCharacter(name, LONGEST_NAME);
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
