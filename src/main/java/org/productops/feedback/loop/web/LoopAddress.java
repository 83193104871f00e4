package org.productops.feedback.loop.web;

import org.productops.common.web.Address;
import org.productops.feedback.loop.LoopFilter;
import org.productops.feedback.loop.LoopMeasure;

/** Where loops are, from the product's context path on. */
final class LoopAddress {

    /** The page. */
    static final String PAGE = "/plugins/servlet/productops/loops";

    /** The step for the issues behind a figure. */
    static final String ISSUES = "issues";

    /** The step for what a time is made of. */
    static final String TIMES = "times";

    /** The step for the file. */
    static final String EXPORT = "export";

    private LoopAddress() {}

    /** The page with this filter. */
    static Address page(LoopFilter filter) {
        return with(Address.of(PAGE), filter);
    }

    /** The issues behind a figure. */
    static Address issues(LoopFilter filter, String figure) {
        return with(Address.of(PAGE + "/" + ISSUES), filter).with("figure", figure);
    }

    /**
     * What a time is made of.
     *
     * @param month such as {@code 2026-03}; empty for all
     */
    static Address times(LoopFilter filter, LoopMeasure measure, String month) {
        return with(Address.of(PAGE + "/" + TIMES), filter)
                .with("figure", measure.id())
                .with("month", month);
    }

    /** The figures as a file. */
    static Address export(LoopFilter filter) {
        return with(Address.of(PAGE + "/" + EXPORT), filter);
    }

    private static Address with(Address address, LoopFilter filter) {
        return address.with("project", filter.projectKey())
                .with("area", filter.areaKey())
                .with("issue", filter.issueKey())
                .with("months", filter.months() == LoopFilter.USUAL ? "" : String.valueOf(filter.months()));
    }
}
