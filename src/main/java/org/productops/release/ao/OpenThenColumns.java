package org.productops.release.ao;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.store.ao.StoredTexts;
import org.productops.release.OpenThen;
import org.productops.release.ReleaseSide;

/** What was open when somebody said something, in three columns that are null if nobody kept it. */
final class OpenThenColumns {

    private OpenThenColumns() {}

    static Optional<OpenThen> read(Integer mandatory, Integer launch, String signed) {
        if (mandatory == null || launch == null) {
            return Optional.empty();
        }
        List<String> names = Arrays.asList(StoredTexts.orEmpty(signed).split(" "));
        return Optional.of(new OpenThen(
                mandatory,
                launch,
                Arrays.stream(ReleaseSide.values())
                        .filter(side -> !names.contains(side.name()))
                        .toList()));
    }

    static void write(Optional<OpenThen> open, Map<String, Object> row) {
        open.ifPresent(then -> {
            row.put("MANDATORY_OPEN", then.mandatory());
            row.put("LAUNCH_OPEN", then.launch());
            row.put(
                    "SIGNED_SIDES",
                    Arrays.stream(ReleaseSide.values())
                            .filter(side -> !then.unsigned().contains(side))
                            .map(Enum::name)
                            .collect(Collectors.joining(" ")));
        });
    }
}
