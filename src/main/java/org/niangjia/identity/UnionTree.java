package org.niangjia.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The unions as they stood when the tree was read. */
record UnionTree(Map<String, Union> byCode) {

    static UnionTree of(Collection<Union> unions) {
        return new UnionTree(unions.stream()
                .collect(Collectors.toMap(Union::code, Function.identity(), (one, same) -> one, LinkedHashMap::new)));
    }

    Optional<Union> find(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    List<Union> pathUp(String code) {
        var path = new ArrayList<Union>();
        var union = find(code);
        while (union.isPresent() && !path.contains(union.get())) {
            path.add(union.get());
            union = find(union.get().parentCode());
        }
        return path;
    }

    boolean isWithin(String code, String ancestor) {
        return pathUp(code).stream().anyMatch(union -> union.code().equals(ancestor));
    }

    List<Union> subtree(String code) {
        return byCode.values().stream()
                .filter(union -> isWithin(union.code(), code))
                .toList();
    }
}
