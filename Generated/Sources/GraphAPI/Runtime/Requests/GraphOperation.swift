/// A call with parameters that are fields of their own: required ones in the initializer, the others as properties.
public protocol GraphOperation: GraphObject {
    /// What the call answers.
    associatedtype Response: GraphValue
    /// The call as a request.
    var request: GraphRequest<Response> { get }
}

/// An operation that can answer with the node that it wrote (read-after-write).
public protocol GraphReadAfterWrite: GraphOperation {
    /// The node written.
    associatedtype Written: GraphNode
}

extension GraphReadAfterWrite {
    /// The call with `fields`: it answers with these fields of the node written instead of `Response`.
    @inline(never) @_semantics("optimize.sil.specialize.generic.never")
    public func returning(
        @GraphSelectionBuilder<Written> _ fields: () -> GraphSelection<Written>
    ) -> GraphRequest<Written> {
        var request = request.answering(Written.self)
        request.call.selection = fields().items
        return request
    }
}
