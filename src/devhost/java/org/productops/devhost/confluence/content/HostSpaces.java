package org.productops.devhost.confluence.content;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;

/** Finds spaces, whoever asks. */
public final class HostSpaces implements SpaceManager {
    private final ConfluenceRecords records;

    public HostSpaces(ConfluenceRecords records) {
        this.records = records;
    }

    @Override
    public Space getSpace(String spaceKey) {
        return records.space(spaceKey).map(SpaceRecord::toSpace).orElse(null);
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return records.spaces().stream()
                .filter(space -> space.archived() == (status == SpaceStatus.ARCHIVED))
                .map(SpaceRecord::key)
                .toList();
    }
}
