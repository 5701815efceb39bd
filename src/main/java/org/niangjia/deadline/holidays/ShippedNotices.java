package org.niangjia.deadline.holidays;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The notices that come with the product, taken in at the start by the importer that administrators use. */
@Slf4j
@Component
@RequiredArgsConstructor
class ShippedNotices implements InitializingBean {

    private static final String FILES = "classpath*:calendar/2*.csv";
    private static final String BY = "system";
    private static final int NONE = 0;

    private final Calendars calendars;
    private final CalendarImport imports;

    @Override
    public void afterPropertiesSet() throws IOException {
        Set<Integer> known =
                calendars.officialYears().stream().map(OfficialYear::year).collect(Collectors.toSet());
        for (Resource file : files()) {
            if (!known.contains(year(file))) {
                take(file);
            }
        }
        calendars.refresh();
    }

    private void take(Resource file) throws IOException {
        byte[] content = file.getContentAsByteArray();
        NoticeFile notice = NoticeFile.read(content);
        String source = notice.remark("来源").orElseThrow();
        LocalDate published = LocalDate.parse(notice.remark("发布").orElseThrow());
        try {
            List<RowError> errors = imports.take(new Delivery(content, year(file), source, published, NONE), BY);
            if (!errors.isEmpty()) {
                throw new IllegalStateException(file.getFilename() + ": " + errors);
            }
        } catch (DuplicateKeyException e) {
            log.info("another node has just taken in {}", file.getFilename());
        }
    }

    static List<Resource> files() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                .toList();
    }

    static int year(Resource file) {
        return Integer.parseInt(String.valueOf(file.getFilename()).replaceAll("\\D", ""));
    }
}
