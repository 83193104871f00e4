package org.productops.common.search;

/**
 * An issue of which searches do not know yet what there is to know.
 *
 * @param id of what is kept of its waiting; an issue that changes again meanwhile waits once more
 */
public record WaitingIssue(long id, long issueId) {}
