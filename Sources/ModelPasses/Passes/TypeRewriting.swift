import APIModel

/// Where in the model a type stands.
struct TypeUse {
    /// The node or edge that it belongs to; of an operation what it calls, whichever page lists it, or else its page.
    var owner: String
    /// The field or parameter.
    var member: String
    /// The row on the page.
    var location: SourceLocation
    /// What tells it from others of the same owner and member.
    var qualification = Qualification.none

    /// What stands around a type.
    enum Qualification {
        case none
        /// What the fields are of: `added`, `summary`, `result`.
        case fields(of: String)
        /// A member of what an operation answers.
        case answer(Operation.Verb)
        /// A parameter of an operation, a member of another one or not.
        case parameter(Operation.Verb, parent: String?)
    }

    /// True for what an operation answers, which says so whatever else there is.
    var isAnswer: Bool {
        if case .answer = qualification { true } else { false }
    }

    /// Which of two uses of one owner and member has the plain name: a field, then what is written, then what reads are
    /// narrowed by, since calls of one edge can stand on different pages, and last what an edge adds.
    var rank: Int {
        switch qualification {
        case .none, .answer: 0
        case .parameter(.create, _): 1
        case .parameter(.update, _): 2
        case .parameter(.delete, _): 3
        case .parameter(.read, _): 4
        case .fields: 5
        }
    }

    /// Words that tell it from others of the same owner and member, the most telling ones first.
    var qualifiers: [String] {
        switch qualification {
        case .none: return []
        case .fields(let of): return [of]
        case .answer(let verb): return [verb.rawValue + "_result"]
        case .parameter(let verb, let parent):
            return parent.map { [$0, verb.rawValue + "_" + $0] } ?? [verb.rawValue]
        }
    }
}

extension API {
    /// The model with each type exchanged. Types are visited in the model's order.
    func rewritingTypes(_ rewrite: (TypeExpression, TypeUse) -> TypeExpression) -> API {
        var result = self
        for index in result.nodes.indices {
            result.nodes[index].fields = fields(nodes[index].fields, nodes[index].id.slug, .none, rewrite)
        }
        for index in result.edges.indices {
            let edge = edges[index]
            let owner = edge.id.description
            result.edges[index].addedFields = fields(edge.addedFields, owner, .fields(of: "added"), rewrite)
            result.edges[index].summaryFields = fields(
                edge.summaryFields, owner, .fields(of: "summary"), rewrite)
            result.edges[index].target = edge.target.map {
                rewrite($0, TypeUse(owner: owner, member: "data", location: edge.location))
            }
        }
        for index in result.operations.indices {
            let operation = operations[index]
            let owner = operation.edgeID?.description ?? operation.page
            let use = TypeUse(owner: owner, member: "result", location: operation.location)
            result.operations[index].responseFields = fields(
                operation.responseFields, owner, .fields(of: "result"), rewrite)
            result.operations[index].creates = operation.creates.map { rewrite($0, use) }
            result.operations[index].returns = operation.returns.map { type in
                guard case .structure(let members) = type else { return rewrite(type, use) }
                return .structure(
                    members.map { member in
                        TypeMember(
                            name: member.name,
                            type: rewrite(
                                member.type,
                                TypeUse(
                                    owner: owner, member: member.name, location: operation.location,
                                    qualification: .answer(operation.verb))))
                    })
            }
            for (parameterIndex, parameter) in operation.parameters.enumerated() {
                let parent = parameter.parent.map { operation.parameters[$0].name }
                result.operations[index].parameters[parameterIndex].type = parameter.type.map {
                    rewrite(
                        $0,
                        TypeUse(
                            owner: owner, member: parameter.name, location: parameter.location,
                            qualification: .parameter(operation.verb, parent: parent)))
                }
            }
        }
        return result
    }

    private func fields(
        _ fields: [Field], _ owner: String, _ qualification: TypeUse.Qualification,
        _ rewrite: (TypeExpression, TypeUse) -> TypeExpression
    ) -> [Field] {
        fields.map { field in
            var field = field
            field.type = field.type.map {
                rewrite(
                    $0,
                    TypeUse(
                        owner: owner, member: field.name, location: field.location,
                        qualification: qualification))
            }
            return field
        }
    }
}
