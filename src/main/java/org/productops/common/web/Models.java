package org.productops.common.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * Puts records into the form in which the products let templates read them: the two classes of the JDK whose methods
 * all of them are known to allow. A record's own methods would have to be allowed one by one.
 */
final class Models {

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private Models() {}

    /** The record's components by their names; see {@link #plain}. */
    static Map<String, Object> of(Record model) {
        Map<String, Object> map = new HashMap<>();
        for (Method accessor : ACCESSORS.get(model.getClass())) {
            map.put(accessor.getName(), plain(call(accessor, model)));
        }
        return map;
    }

    private static Object call(Method accessor, Record model) {
        try {
            return accessor.invoke(model);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }

    /**
     * Texts, numbers, truth values and {@link Message}s as they are; an {@link Optional} as what is in it, or null; an
     * enum by its name; a day or a point in time as ISO 8601 writes it; records and lists with all in them.
     */
    private static Object plain(Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Message) {
            return value;
        }
        if (value instanceof TemporalAccessor) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Optional<?> optional) {
            return plain(optional.orElse(null));
        }
        if (value instanceof Record nested) {
            return of(nested);
        }
        if (value instanceof Collection<?> collection) {
            List<Object> list = new ArrayList<>(collection.size());
            collection.forEach(each -> list.add(plain(each)));
            return list;
        }
        throw new IllegalArgumentException(
                "Templates do not get a " + value.getClass().getName());
    }
}
