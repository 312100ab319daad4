package io.taizhang.notification.intent;

import io.taizhang.notification.delivery.DeliveryView;
import java.util.List;

/** A fired rung with everything that was sent of it; addresses are not shown. */
record AttemptsView(IntentView intent, List<DeliveryView> deliveries) {}
