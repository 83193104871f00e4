package org.productops.feedback.loop.web;

import java.util.stream.Collectors;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.feedback.loop.LoopService;

/** Leads to the product's own search for the issues behind a figure, which knows no issue that the reader may not see. */
final class LoopIssuesPage implements ServletPage {

    private final LoopService loops;

    LoopIssuesPage(LoopService loops) {
        this.loops = loops;
    }

    @Override
    public PageResult show(PageRequest request) {
        String keys = loops.issues(LoopServlet.filter(request), request.text("figure"), request.text("month")).stream()
                .map(VisibleIssue::key)
                .collect(Collectors.joining(", "));
        return PageResult.go(
                Address.of("/issues/").with("jql", "key in (" + keys + ")").toString());
    }
}
