package org.productops.readiness.search;

import org.productops.common.search.IssueIndex;
import org.productops.common.search.IssueIndexName;

/** Where the product's searches find how far issues are. */
public interface ReadinessIndex extends IssueIndex {

    /** Its name. */
    IssueIndexName NAME = new IssueIndexName("readiness");
}
