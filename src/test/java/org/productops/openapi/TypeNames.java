package org.productops.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.productops.common.rest.SliceJson;

/** What schemas are called: as their records, without an ending that only says that they become JSON. */
final class TypeNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new TreeMap<>();

    /** The records that have got a name. */
    Map<String, Class<?>> named() {
        return named;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = type.getSimpleName().replaceFirst("Json$", "");
        if (type.isRecord()) {
            Class<?> other = named.putIfAbsent(name, type);
            if (other != null && other != type) {
                throw new IllegalStateException("Two schemas of one name: " + other + ", " + type);
            }
        }
        return name;
    }

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        if (type.getRawClass() != SliceJson.class) {
            return super.nameForGenericType(type, options);
        }
        String name = nameForType(type.containedType(0), options) + "Slice";
        named.put(name, SliceJson.class);
        return name;
    }
}
