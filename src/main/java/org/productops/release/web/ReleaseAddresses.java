package org.productops.release.web;

import org.productops.common.web.Address;
import org.productops.release.ReleaseAddress;

/** Where the pages of a release are, from the product's context path on. */
final class ReleaseAddresses {

    static final String NEW = "new";
    static final String EDIT = "edit";
    static final String DELETE = "delete";
    static final String ISSUES = "issues";
    static final String LAUNCH = "launch";
    static final String NOTES = "notes";
    static final String KEPT = "kept";

    /** The parameter with a project's key. */
    static final String PROJECT = "project";

    /** The parameter with the id of a version. */
    static final String VERSION = "version";

    private ReleaseAddresses() {}

    static Address all() {
        return Address.of(ReleaseAddress.ROOT);
    }

    static Address begin() {
        return Address.of(ReleaseAddress.ROOT + "/" + NEW);
    }

    /** Where a release of a version is begun. */
    static Address begin(long versionId) {
        return begin().with(VERSION, String.valueOf(versionId));
    }

    static Address of(long id) {
        return Address.of(ReleaseAddress.of(id));
    }

    static Address of(long id, String page) {
        return page.isEmpty() ? of(id) : Address.of(ReleaseAddress.of(id) + "/" + page);
    }

    static Address item(long id, String item) {
        return of(id, LAUNCH + "/" + item);
    }

    static Address editNotes(long id) {
        return of(id, NOTES + "/" + EDIT);
    }

    static Address kept(long id, long state) {
        return of(id, KEPT + "/" + state);
    }

    static Address tiers() {
        return Address.of(ReleaseAddress.TIERS);
    }

    static Address tier(int number) {
        return Address.of(ReleaseAddress.TIERS + "/" + number);
    }
}
