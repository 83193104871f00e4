package org.productops.readiness.reading;

import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** What stands in fields and properties of issues, as text. */
public interface IssueTexts {

    /**
     * A field that can have a text.
     *
     * @param id its id
     * @param name as people see it
     */
    record Field(String id, String name) {}

    /** The fields that can have a text, by name. */
    List<Field> fields();

    /**
     * The text; empty if there is none. What is JSON is one, too.
     *
     * @throws org.productops.common.error.InvalidException if what is there is no text
     */
    Optional<String> textOf(VisibleIssue issue, TextSource source);
}
