package org.niangjia.engine.camunda.tasklist;

import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.niangjia.engine.camunda.StartUp;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Puts the ready filters into the engine, and brings those of an older release up to date. */
@Component
@RequiredArgsConstructor
class ReadyFilters implements SmartInitializingSingleton {

    private final FilterService filters;
    private final TaskService tasks;
    private final StartUp startUp;

    @Override
    public void afterSingletonsInstantiated() {
        startUp.once(() -> Stream.of(ReadyFilter.values()).forEach(this::put));
    }

    private void put(ReadyFilter ready) {
        var filter = present(ready);
        filter.setQuery(ready.narrow(tasks.createTaskQuery()));
        filter.setProperties(ready.properties());
        filters.saveFilter(filter);
    }

    private Filter present(ReadyFilter ready) {
        return filters.createTaskFilterQuery().filterName(ready.title).list().stream()
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(ready.title));
    }
}
