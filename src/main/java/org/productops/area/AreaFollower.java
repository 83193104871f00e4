package org.productops.area;

import java.util.List;

/** Told of changes of the library after they are committed, on the node and in the thread that made them. */
public interface AreaFollower {

    /** Called once for all that was changed in one go; what it throws is logged and holds up nobody. */
    void follow(List<AreaChange> changes);
}
