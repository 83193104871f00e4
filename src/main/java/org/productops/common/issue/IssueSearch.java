package org.productops.common.issue;

import java.util.List;
import java.util.function.IntConsumer;

/** The product's own search for issues, as the user who makes the request may find them. */
public interface IssueSearch {

    /** What a query must be, for people who type one: more is not asked of the product. */
    int LONGEST_QUERY = 4000;

    /**
     * How many issues a query finds.
     *
     * @throws org.productops.common.error.InvalidException if the product does not understand it
     */
    long count(String query);

    /**
     * The ids of the issues that a query finds, in its order. They are all in memory: a million of them are 20 MB.
     *
     * @param read is told how many more were found, and can end it by what it throws
     * @throws org.productops.common.error.InvalidException if the product does not understand it, or gives no more of them
     */
    List<Long> find(String query, IntConsumer read);
}
