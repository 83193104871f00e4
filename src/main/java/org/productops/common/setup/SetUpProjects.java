package org.productops.common.setup;

import java.util.List;

/** The projects of the product, which an administrator may choose from. */
public interface SetUpProjects {

    /** All projects, by name. */
    List<SetUpProject> all();
}
