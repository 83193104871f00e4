package org.productops.feedback.portal;

/** How files get to hang on the product's issues. */
public interface IssueFiles {

    /** How many bytes a file may have; 0 if issues take none. */
    long mostBytes();

    /**
     * Hangs a file on an issue.
     *
     * @return whether it hangs there now; false if there is no such issue any more, or the product refuses the file
     */
    boolean attach(long issueId, String userKey, String name, byte[] content);
}
