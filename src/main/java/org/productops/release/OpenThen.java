package org.productops.release;

import java.util.List;

/**
 * What of a release was open when somebody said something about it.
 *
 * @param mandatory how many mandatory items of checklists, of all issues
 * @param launch how many items of the launch
 * @param unsigned the sides that had not signed it off
 */
public record OpenThen(int mandatory, int launch, List<ReleaseSide> unsigned) {

    public OpenThen {
        unsigned = List.copyOf(unsigned);
    }
}
