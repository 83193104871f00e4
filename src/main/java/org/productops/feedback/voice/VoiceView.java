package org.productops.feedback.voice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.paging.Slice;
import org.productops.feedback.delivery.DeliveryProject;

/**
 * A ranking.
 *
 * @param filter what was asked for
 * @param weights the weights by which it was ranked
 * @param countedAt when was counted; empty if that is being done for the first time
 * @param projects those that the reader may choose
 * @param areaName the path of the area that was chosen; empty if none was
 * @param rows a part of the ranking
 * @param cut whether there is more than is ranked
 * @param unusedSegments named segments of the weights in which nobody was who said anything
 */
public record VoiceView(
        VoiceFilter filter,
        VoiceWeights weights,
        Optional<Instant> countedAt,
        List<DeliveryProject> projects,
        String areaName,
        Slice<VoiceRow> rows,
        boolean cut,
        List<String> unusedSegments) {

    public VoiceView {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(countedAt, "countedAt");
        projects = List.copyOf(projects);
        Objects.requireNonNull(areaName, "areaName");
        Objects.requireNonNull(rows, "rows");
        unusedSegments = List.copyOf(unusedSegments);
    }
}
