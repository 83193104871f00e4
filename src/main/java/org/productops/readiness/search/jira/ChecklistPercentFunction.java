package org.productops.readiness.search.jira;

import jakarta.inject.Inject;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.ChecklistLibrary;

/**
 * The JQL function {@code checklistPercent("Definition of done", 50)}: at least so many per cent, and at most as many as a
 * third argument says, for {@code readinessPercent}.
 */
public class ChecklistPercentFunction extends ChecklistRangeFunction {

    private static final int ALL = 100;

    @Inject
    public ChecklistPercentFunction(ChecklistLibrary library, Texts texts) {
        super(library, texts);
    }

    @Override
    int most() {
        return ALL;
    }
}
