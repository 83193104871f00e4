package org.productops.area.rule;

import java.util.List;
import org.productops.common.issue.VisibleIssue;

/** Reads the areas of issues. */
public interface AreasOfIssue {

    /** The keys that a field of an issue has; none if it has none, or if that is no field of areas. */
    List<String> keys(VisibleIssue issue, String fieldId);
}
