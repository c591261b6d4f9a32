package graph

/** A value that the reference does not list keeps its text. */
@JvmInline
value class UserLocalNewsSubscriptionStatus(val value: String) {
    companion object {
        val STATUS_ON = UserLocalNewsSubscriptionStatus("STATUS_ON")
        val STATUS_OFF = UserLocalNewsSubscriptionStatus("STATUS_OFF")
    }
}
