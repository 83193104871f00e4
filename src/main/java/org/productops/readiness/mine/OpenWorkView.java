package org.productops.readiness.mine;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param tasks in the order in which to do them
 * @param complete whether all of it could be found out; else more may wait than is here
 */
public record OpenWorkView(List<OpenTask> tasks, boolean complete) {

    public OpenWorkView {
        tasks = List.copyOf(tasks);
    }
}
