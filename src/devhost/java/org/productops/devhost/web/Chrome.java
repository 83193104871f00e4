package org.productops.devhost.web;

import java.util.List;

/**
 * What the frame shows of a product.
 *
 * @param productName the name in the header
 * @param homePath where the name leads
 * @param navigationSection the web items in the header
 * @param createPath where the blue button leads, or null for none
 * @param administrationPath where administrators enter
 * @param administrationLocations the web sections in the administration's navigation
 * @param administrationHeading whether the frame shows a page's title in the administration, as Confluence does
 */
public record Chrome(
        String productName,
        String homePath,
        String navigationSection,
        String createPath,
        String administrationPath,
        List<String> administrationLocations,
        boolean administrationHeading) {

    public Chrome {
        administrationLocations = List.copyOf(administrationLocations);
    }
}
