package org.productops.bench.library;

/**
 * How much there is in a company. A tenth as many projects as areas, ten components in each; ten holders of roles and two
 * mapped places for each area on average; a thousand issues in each project.
 */
record CompanySize(int areas) {

    private static final int ISSUES_IN_EACH = 1_000;

    int projects() {
        return areas / 10;
    }

    int components() {
        return areas;
    }

    int roles() {
        return areas * 10;
    }

    int mappings() {
        return areas * 2;
    }

    long issues() {
        return (long) projects() * ISSUES_IN_EACH;
    }

    int users() {
        return areas / 5;
    }

    int groups() {
        return areas / 50;
    }
}
