extension GraphRequest {
    /// Sets the parameters that all edges take; nil leaves one as it is.
    public mutating func setPage(limit: Int?, before: String?, after: String?) {
        if let limit { set("limit", limit) }
        if let before { set("before", before) }
        if let after { set("after", after) }
    }
}
