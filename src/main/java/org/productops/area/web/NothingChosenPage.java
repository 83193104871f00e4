package org.productops.area.web;

import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;

/** Leads back to the library, which says that areas must be chosen before they are changed. */
final class NothingChosenPage implements ServletPage {

    private final LibraryState state;

    NothingChosenPage(LibraryState state) {
        this.state = state;
    }

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.go(LibraryPage.nothingChosen(state));
    }

    @Override
    public PageResult submit(PageRequest request) {
        return show(request);
    }
}
