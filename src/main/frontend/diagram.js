import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

window.NiangjiaDiagram = NavigatedViewer;
