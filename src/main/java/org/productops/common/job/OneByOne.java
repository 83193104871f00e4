package org.productops.common.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that does the same with many things, one after the other: what is refused of them is named, the rest is done and stays done.
 *
 * @param done the key of what is said if all was done, with how many
 * @param doneBut the key of what is said otherwise, with how many were done, how many were not, and the names of the first of those
 */
public record OneByOne(String done, String doneBut) {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    /** So many are named. */
    private static final int NAMED = 10;

    /**
     * Does it.
     *
     * @param name what people call one of them, such as the key of an issue
     * @param step what is done with each; what it refuses is no reason to stop
     * @param progress is told of each
     * @return what came of it
     */
    public <T> Message run(List<T> all, Function<T, String> name, Consumer<T> step, JobProgress progress) {
        progress.lasting();
        progress.total(all.size());
        List<String> failed = new ArrayList<>();
        for (T one : all) {
            try {
                step.accept(one);
            } catch (ProductOpsException e) {
                LOG.debug("Nothing was done about {}", name.apply(one), e);
                failed.add(name.apply(one));
            }
            progress.advance(1);
        }
        int count = all.size() - failed.size();
        return failed.isEmpty()
                ? Message.of(done, count)
                : Message.of(
                        doneBut,
                        count,
                        failed.size(),
                        failed.stream().limit(NAMED).collect(Collectors.joining(", "))
                                + (failed.size() > NAMED ? " \u2026" : ""));
    }
}
