package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.ObjectProvider;
import studio.hairline.record.Binder;
import studio.hairline.record.FewRecords;
import studio.hairline.record.RecordsToFinish;

/** What the page of records asks. */
@SpringComponent
record RecordsBeans(RecordsToFinish toFinish, Binder binder, ObjectProvider<FewRecords> few, RecordBeans record) {}
