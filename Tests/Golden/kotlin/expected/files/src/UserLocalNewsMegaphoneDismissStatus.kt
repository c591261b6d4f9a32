package graph

/** A value that the reference does not list keeps its text. */
@JvmInline
value class UserLocalNewsMegaphoneDismissStatus(val value: String) {
    companion object {
        val YES = UserLocalNewsMegaphoneDismissStatus("YES")
        val NO = UserLocalNewsMegaphoneDismissStatus("NO")
    }
}
