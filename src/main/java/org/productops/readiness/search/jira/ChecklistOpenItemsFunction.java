package org.productops.readiness.search.jira;

import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;

/**
 * The JQL function {@code checklistOpenItems("Definition of done", 1)}: at least so many mandatory items are open, and at
 * most as many as a third argument says, for {@code readinessOpenItems}.
 */
public class ChecklistOpenItemsFunction extends ChecklistRangeFunction {

    @Inject
    public ChecklistOpenItemsFunction(ChecklistLibrary library, Texts texts) {
        super(library, texts);
    }

    /** Of several lists there can be more; who asks for that many means all of them. */
    @Override
    int most() {
        return 5 * Checklist.MOST_ITEMS;
    }
}
