package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.record.Binder;
import studio.hairline.record.RecordsToFinish;

/** What the page of records asks. */
@SpringComponent
record RecordsBeans(RecordsToFinish toFinish, Binder binder, LargeSample large, RecordBeans record) {}
